/** A newer release of the app, as seen through getUpdateManager. */
export class Update {
  private readonly whenReady: (() => void)[] = []

  /** `record` is called when the app requests a restart. */
  constructor(private readonly record: () => void) {}

  /** The object returned by `wx.getUpdateManager`. */
  readonly manager = {
    onCheckForUpdate: () => undefined,
    onUpdateFailed: () => undefined,
    onUpdateReady: (callback: () => void) => void this.whenReady.push(callback),
    applyUpdate: () => this.record(),
  }

  /** The newer release has been downloaded: calls the registered listeners. */
  ready(run: (callback: () => void) => void): void {
    this.whenReady.forEach(run)
  }
}
