/** Limits of the rules, amounts and the pane's own language. */
export const settings = {
  heading: 'Inställningar',
  lead: 'De här värdena står på bladet Start och gäller hela arbetsboken. Har ni fått dem uppifrån ändrar ni dem bara efter överenskommelse.',
  fields: {
    tolerance: { label: () => 'Gräns för ”delvis” (%)', changes: 'Så långt från årsmålet räknas en indikator ändå som uppfylld delvis.' },
    limitAmount: {
      label: (unit: string) => `Kommentar krävs från (${unit || 'belopp'})`,
      changes: 'En avvikelse i budgeten ska förklaras när både den här och nästa gräns är nådd.',
    },
    limitPercent: { label: () => 'Kommentar krävs från (% av budgeten)', changes: 'Tomt betyder att gränsen inte används.' },
    minGroup: { label: () => 'Minsta antal svar', changes: 'Grupper med färre svar visas inte i sammanställningar och rapport.' },
    riskMedium: { label: () => 'Riskvärde: medel från', changes: 'Risker från det här värdet (1–25) är Medel.' },
    riskHigh: { label: () => 'Riskvärde: hög från', changes: 'Risker från det här värdet (1–25) är Hög.' },
  },
  lists: {
    amountUnit: { label: 'Beloppsenhet', changes: 'Ändrar vad beloppen betyder, inte siffrorna: de räknas inte om.' },
    signs: { label: 'Tecken i budgeten', changes: 'Ändrar hur avvikelser räknas, inte siffrorna: tecknen byts inte.' },
    councilMet: {
      label: 'KF:s årsmål nått men inte det egna',
      changes: 'Vad en indikator räknas som när kommunfullmäktiges årsmål är nått men inte det egna.',
    },
  },
  notChosen: 'Inte vald',
  wrong: {
    tolerance: 'Skriv ett tal från 0 till 100, till exempel 5.',
    limitAmount: 'Skriv ett belopp utan enhet, till exempel 100, eller lämna tomt.',
    limitPercent: 'Skriv ett tal, till exempel 1, eller lämna tomt.',
    minGroup: 'Skriv ett helt tal, till exempel 5.',
    riskMedium: 'Skriv ett helt tal från 1 till 25. Gränsen för hög ska ligga över den för medel.',
    riskHigh: 'Skriv ett helt tal från 1 till 25. Gränsen för hög ska ligga över den för medel.',
  },
  save: 'Spara inställningarna',
  saved: (n: number) => (n === 1 ? 'Inställningen är sparad på Start.' : `${n} inställningar är sparade på Start.`),
  unsaved: 'Inställningarna är inte sparade.',
  left: 'En inställning skrevs inte, eftersom någon annan har ändrat den på Start under tiden. Fälten visar vad som står där nu.',
  pane: 'Panelen',
  language: 'Panelens språk',
  languageHint: 'Gäller tills panelen stängs. Nästa gång följer den Office. Bladen är alltid på svenska.',
  signs: 'Tecknen ● helt, ◆ delvis, ▲ inte och ○ ingen är desamma i panelen, på bladen och i rapporten.',
  versions: (addIn: string, template: number) => `Tillägget har version ${addIn}. Arbetsbokens mall har version ${template}.`,
};
