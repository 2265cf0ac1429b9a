export const landing = {
  title: '',
}
