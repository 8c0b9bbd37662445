/** What a button that works without the pane says, in a window of its own: only where the sheet does not say it. */
export const ribbon = {
  notOurs:
    'Arbetsboken har inte Röda trådens mall, så knappen har inget att arbeta med. Arbetsboken är som den var. Välj Skapa mall på fliken Start, eller öppna en arbetsbok som har mallen.',
  nothingLeft: 'Alla celler som ska fyllas i är ifyllda. Välj Kontrollera för att se om något behöver rättas.',
  notFetched: 'Det som knappen behöver kunde inte hämtas. Arbetsboken är som den var. Kontrollera nätverket och försök igen.',
};

export type RibbonWords = typeof ribbon;
