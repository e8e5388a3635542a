export default definePageConfig({
  navigationBarTitleText: '问题',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
