import { View, type ITouchEvent } from '@tarojs/components'
import type { Shape } from '@/model/guides/parts'
import { asButton } from '../a11y'

/** The box of a part that carries its mark. */
export interface Spot {
  /** Classes besides the shape's own. */
  className: string
  /** Its name for screen readers. */
  label: string
  onTap: () => void
}

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
      {...asButton(spot.label)}
    >
      {inside}
    </View>
  )
}
