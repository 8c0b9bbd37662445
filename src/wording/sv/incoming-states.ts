/** What a unit's workbook has come to, the same words on the sheet Inkomna and in the pane. */
export const incomingStates = {
  missing: 'Saknas',
  unreadable: 'Går inte att läsa',
  wrongYear: 'Fel år',
  wrongPeriod: 'Fel period',
  duplicate: 'Dubblett',
  notExpected: 'Väntas inte',
  olderTemplate: 'Äldre mall',
  received: 'Inkommen',
  ready: 'Klarmarkerad',
};
