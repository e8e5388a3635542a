export default definePageConfig({
  navigationBarTitleText: '帮我判断',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
