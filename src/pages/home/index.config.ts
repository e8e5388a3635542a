export default definePageConfig({
  navigationBarTitleText: '学籍学历一本通',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
