export const access = {
  title: '',
}
