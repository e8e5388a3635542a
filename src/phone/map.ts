import Taro from '@tarojs/taro'
import { succeeded } from './failure'

export interface Place {
  /** Degrees, GCJ-02. */
  latitude: number
  longitude: number
  name: string
  address: string
}

// Zoom level that shows the campus with the streets around it; WeChat allows 5 to 18.
const SCALE = 16

/**
 * Opens the place in WeChat's map, where the reader can start navigation.
 *
 * @returns whether the map opened; never rejects
 */
export async function openMap(place: Place): Promise<'done' | 'unavailable'> {
  try {
    return succeeded(await Taro.openLocation({ ...place, scale: SCALE })) ? 'done' : 'unavailable'
  } catch {
    return 'unavailable'
  }
}
