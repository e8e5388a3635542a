/** A newer release of the app: what its getUpdateManager tells it, and what it asks. */
export class Update {
  private readonly whenReady: (() => void)[] = []

  /** `record` is told that the app asks for a restart. */
  constructor(private readonly record: () => void) {}

  /** What `wx.getUpdateManager` hands out. */
  readonly manager = {
    onCheckForUpdate: () => undefined,
    onUpdateFailed: () => undefined,
    onUpdateReady: (callback: () => void) => void this.whenReady.push(callback),
    applyUpdate: () => this.record(),
  }

  /** The newer release has been downloaded: calls whoever asked to be told. */
  ready(run: (callback: () => void) => void): void {
    this.whenReady.forEach(run)
  }
}
