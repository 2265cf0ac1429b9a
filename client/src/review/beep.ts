/** Two short soft tones. Silent where the browser allows no sound before the reader has touched the page. */
export function beep(): void {
  try {
    const audio = new AudioContext()
    const volume = audio.createGain()
    volume.connect(audio.destination)
    volume.gain.value = 0.12
    tone(audio, volume, { hertz: 660, from: 0 })
    tone(audio, volume, { hertz: 880, from: 0.25 }).addEventListener('ended', () => void audio.close())
  } catch {
    // A device without sound still shows and says the alarm.
  }
}

const toneSeconds = 0.18

function tone(
  audio: AudioContext,
  volume: GainNode,
  { hertz, from }: { readonly hertz: number; readonly from: number },
): OscillatorNode {
  const oscillator = audio.createOscillator()
  oscillator.frequency.value = hertz
  oscillator.connect(volume)
  oscillator.start(audio.currentTime + from)
  oscillator.stop(audio.currentTime + from + toneSeconds)
  return oscillator
}
