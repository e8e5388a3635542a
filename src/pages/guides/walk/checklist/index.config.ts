export default definePageConfig({
  navigationBarTitleText: '材料清单',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
