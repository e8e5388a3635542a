// Chromium on a busy machine takes its time.
jest.setTimeout(60000)
