import Taro from '@tarojs/taro'
import { ask } from './ask'

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
  return (await ask(() => Taro.openLocation({ ...place, scale: SCALE }))) === 'done' ? 'done' : 'unavailable'
}
