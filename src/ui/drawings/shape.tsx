import { View, type ITouchEvent } from '@tarojs/components'
import type { Shape } from '@/model/guides/parts'
import { asButton } from '../a11y'

/** The box of a part that carries its mark; a button named by what is drawn in it. */
export interface Spot {
  /** Classes besides the shape's own. */
  className: string
  /** Whether it has been tapped. */
  done: boolean
  onTap: () => void
}

/** Left out of what has not been tapped: every attribute costs setData. */
const PRESSED = { 'aria-pressed': 'true' }

interface DrawnShapeProps {
  shape: Shape
  /** Undefined where the part has no mark. */
  spot: Spot | undefined
  /** Id of the outermost box. */
  id: string | undefined
}

/** Draws nested boxes. */
export function DrawnShape({ shape: { className, text, children, spot: isSpot }, spot, id }: DrawnShapeProps) {
  const inside = (
    <>
      {text}
      {children?.map((child, index) => (
        <DrawnShape key={index} shape={child} spot={spot} id={undefined} />
      ))}
    </>
  )
  const named = id === undefined ? {} : { id }
  if (!isSpot || !spot) {
    return (
      <View className={className} {...named}>
        {inside}
      </View>
    )
  }
  return (
    <View
      className={`${className} ${spot.className}`}
      {...named}
      onClick={(event: ITouchEvent) => {
        // A tap beside the spot is a miss; this one is not.
        event.stopPropagation()
        spot.onTap()
      }}
      {...asButton()}
      {...(spot.done && PRESSED)}
    >
      {inside}
    </View>
  )
}
