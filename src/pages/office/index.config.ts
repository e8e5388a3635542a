import app from '@/generated/app.json'

export default definePageConfig({
  navigationBarTitleText: `联系${app.office}`,
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
