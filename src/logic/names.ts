/**
 * Names of letters: a letter of an alphabet, then letters, digits, subscripts and underscores, then primes. Normal forms
 * and certificates name terms by texts; such names cannot be mistaken for a part of one, nor for a bound variable in it.
 */
const plain = /^\p{L}[\p{L}\p{M}\p{N}_]*'*$/u

export const isName = (name: string): boolean => plain.test(name)
