import type { FixWording } from '../fixes';

const givers = { council: 'kommunfullmäktiges', board: 'nämndens' } as const;

export const fixes: FixWording = {
  setValue: (value) => `Skriv ${value} som tal`,
  setText: (text) => `Skriv ”${text}”`,
  keepText: 'Behåll orden som text',
  restoreFormula: 'Återställ formeln',
  restoreCell: (giver, what, cell) => `Återställ ${givers[giver]} ${what === 'text' ? 'text' : 'värde'} (${cell})`,
  emptyCell: 'Töm cellen, som den var när den gavs',
  restoreRow: (giver) => `Lägg tillbaka ${givers[giver]} rad`,
  renameColumn: (from, to) => `Låt kolumnen ${from} heta ${to} igen`,
  renameTable: (from, to) => `Låt tabellen ${from} heta ${to} igen`,
  giveKeys: 'Ge raderna nycklar',
  left: {
    changed: 'Cellen ändrades under tiden och lämnades som den är.',
    remains: 'Gick inte att rätta; cellen lämnades som den är.',
  },
};
