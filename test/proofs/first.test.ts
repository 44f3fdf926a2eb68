import { soundProofs } from '../support/soundProofs.js'

soundProofs(0, 3)
