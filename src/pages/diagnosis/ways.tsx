import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import type { DiagnosisPath } from '@/model/diagnosis'

interface WaysProps {
  path: DiagnosisPath
  onGo: (path: DiagnosisPath) => void
}

/** Buttons for one step back and for starting over, since the phone's own "back" leaves the page. */
export function Ways({ path, onGo }: WaysProps) {
  return (
    <View className="ways">
      <Button
        onTap={() => {
          onGo(path.slice(0, -1))
        }}
      >
        上一步
      </Button>
      {path.length > 1 && (
        <Button
          kind="quiet"
          onTap={() => {
            onGo([])
          }}
        >
          从头开始
        </Button>
      )}
    </View>
  )
}
