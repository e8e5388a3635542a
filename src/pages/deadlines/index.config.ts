export default definePageConfig({
  navigationBarTitleText: '日期',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
