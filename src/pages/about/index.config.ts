export default definePageConfig({
  navigationBarTitleText: '关于本手册',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
