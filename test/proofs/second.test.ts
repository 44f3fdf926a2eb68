import { soundProofs } from '../support/soundProofs.js'

soundProofs(1, 3)
