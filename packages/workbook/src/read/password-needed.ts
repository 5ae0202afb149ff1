/** A file that only opens with a password. */
export class PasswordNeeded extends Error {
  constructor() {
    super('password needed')
    this.name = 'PasswordNeeded'
  }
}
