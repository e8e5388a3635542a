export default definePageConfig({
  navigationBarTitleText: '查原因',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
