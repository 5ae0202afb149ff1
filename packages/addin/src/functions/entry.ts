// Loaded by every page of the add-in: gives Excel the functions.
import { associateWhenReady } from './associate.js'

associateWhenReady()
