import app from '@/generated/app.json'

export default definePageConfig({
  navigationBarTitleText: app.name,
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
