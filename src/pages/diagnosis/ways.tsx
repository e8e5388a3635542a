import { View } from '@tarojs/components'
import { asButton } from '@/ui/a11y'
import type { DiagnosisPath } from '@/model/diagnosis'
import '@/ui/button.css'

interface WaysProps {
  path: DiagnosisPath
  onGo: (path: DiagnosisPath) => void
}

/** Back by one step, and back to the beginning: the phone's own "back" leaves the page. */
export function Ways({ path, onGo }: WaysProps) {
  return (
    <View className="ways">
      <View
        className="button"
        onClick={() => {
          onGo(path.slice(0, -1))
        }}
        {...asButton()}
      >
        上一步
      </View>
      {path.length > 1 && (
        <View
          className="button quiet"
          onClick={() => {
            onGo([])
          }}
          {...asButton()}
        >
          从头开始
        </View>
      )}
    </View>
  )
}
