import type { FromPhone, MoreForPhone, PhoneContent, PhoneLook, ToPhone } from '../phone/messages'

export interface Place {
  title: string
  /** e.g. `#/pages/home/index` */
  hash: string
}

interface Events {
  /** The page shown, after each step in it. */
  onPlace: (place: Place) => void
  onFailure: (message: string) => void
}

interface Shown {
  content: PhoneContent
  look: PhoneLook
  /** A text to scroll to. */
  find?: string | undefined
}

/**
 * The phone: a frame that runs the app. Other content needs a new frame. One stands by, already loaded; it is put in the
 * old one's place when it has drawn the same page, so that nothing flickers while somebody types.
 */
export class PhoneFrames {
  private current: HTMLIFrameElement | undefined
  private next: HTMLIFrameElement | undefined
  private isReady = false
  private isRunning = false
  /** What no frame shows yet. */
  private wanted: Shown | undefined
  private shown: Shown | undefined
  private hash = '#/pages/home/index'
  private scrolled = 0

  constructor(
    private readonly holder: HTMLElement,
    private readonly events: Events,
  ) {
    window.addEventListener('message', this.listen)
    this.standBy()
  }

  /** Shows this content, on the page that is open. */
  show(shown: Shown): void {
    this.wanted = shown
    this.start()
  }

  /** Adds data to the content shown. */
  add(more: PhoneContent): void {
    const message: MoreForPhone = { more }
    if (this.wanted) this.wanted = withMore(this.wanted, more)
    if (this.shown) this.shown = withMore(this.shown, more)
    for (const frame of [this.current, this.isRunning ? this.next : undefined]) {
      frame?.contentWindow?.postMessage(message, '*')
    }
  }

  /** Opens a page, e.g. `#/pages/home/index`. */
  open(hash: string): void {
    if (hash === this.hash) return
    this.hash = hash
    this.scrolled = 0
    if (!this.shown || this.wanted) return
    const { content, look } = this.shown
    this.wanted = { content, look }
    this.start()
  }

  close(): void {
    window.removeEventListener('message', this.listen)
    this.current?.remove()
    this.next?.remove()
  }

  private standBy(): void {
    this.next?.remove()
    this.isReady = false
    this.isRunning = false
    const frame = document.createElement('iframe')
    frame.title = '手机'
    frame.src = `${window.location.href.replace(/[?#].*$/, '')}?preview`
    frame.className = 'phone-next'
    frame.setAttribute('aria-hidden', 'true')
    frame.tabIndex = -1
    this.next = frame
    this.holder.append(frame)
  }

  private start(): void {
    if (!this.wanted) return
    // What is being drawn is out of date before it was seen.
    if (this.isRunning) this.standBy()
    if (!this.isReady) return
    const { content, look, find } = this.wanted
    const message: ToPhone = {
      content,
      look,
      hash: this.hash,
      scrolled: this.scrolled,
      ...(find !== undefined && { find }),
    }
    this.shown = this.wanted
    this.wanted = undefined
    this.isRunning = true
    this.next?.contentWindow?.postMessage(message, '*')
  }

  private readonly listen = ({ source, data }: MessageEvent<FromPhone>) => {
    const frame = [this.next, this.current].find((each) => each?.contentWindow === source)
    if (!frame) return
    switch (data.kind) {
      case 'waiting':
        this.isReady = true
        this.start()
        return
      case 'drawn':
        if (frame === this.next) this.swap(frame)
        this.at(data)
        return
      case 'moved':
        if (frame !== this.current) return
        this.scrolled = data.scrolled
        this.at(data)
        return
      case 'failed':
        this.events.onFailure(data.message)
    }
  }

  private swap(frame: HTMLIFrameElement): void {
    this.current?.remove()
    this.current = frame
    this.next = undefined
    frame.className = 'phone-current'
    frame.removeAttribute('aria-hidden')
    frame.removeAttribute('tabindex')
    this.standBy()
  }

  private at({ title, hash }: Place): void {
    this.hash = hash
    this.events.onPlace({ title, hash })
  }
}

function withMore({ content, ...rest }: Shown, more: PhoneContent): Shown {
  return { ...rest, content: { ...content, ...more } }
}
