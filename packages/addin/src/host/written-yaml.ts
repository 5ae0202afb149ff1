// Loaded only where a person brings a file in that was written by hand.
export { listedMistakes, yamlData } from '@parscore/commands'
