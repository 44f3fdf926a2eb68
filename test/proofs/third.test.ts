import { soundProofs } from '../support/soundProofs.js'

soundProofs(2, 3)
