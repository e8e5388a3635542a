// Chromium is slow on a busy machine.
jest.setTimeout(60000)
