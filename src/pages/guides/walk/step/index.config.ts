export default definePageConfig({
  navigationBarTitleText: '图解',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
