export default definePageConfig({
  navigationBarTitleText: '联系学位办',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
