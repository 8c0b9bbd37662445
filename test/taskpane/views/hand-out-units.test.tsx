import HandOutUnits from '../../../src/taskpane/views/handOutUnits';
import { UnitList } from '../../../src/taskpane/hand-out/unit-list';
import { readRegister } from '../../../src/consolidation/register';
import { handOutUnits } from '../../../src/wording/sv/views/handOutUnits';
import { halfway } from '../support/overview';
import { readAloud } from '../support/read-aloud';
import { viewProps } from '../support/view-props';

const listed = (text: string): string =>
  readAloud(
    <UnitList
      list={{ name: 'enheter.csv', register: readRegister(text) }}
      words={handOutUnits}
      language="sv"
      busy={false}
      onPick={() => undefined}
      onPaste={() => undefined}
    />,
  );

describe('Dela ut till enheter', () => {
  it('asks for a list first, and says that nothing is sent', () => {
    const said = readAloud(<HandOutUnits {...viewProps(halfway)} />);
    expect(said).toContain('Den här arbetsboken rörs inte.');
    expect(said).toContain('Filerna skickas inte härifrån.');
    expect(said).toContain('Klistra in listan\nAnvänd listan\nVälj lista');
    expect(said).not.toMatch(/Gör \d|Spara alla/);
  });

  it('says how many units the list has, and what is wrong with it line by line', () => {
    expect(listed('Enhet\nEken\nTallen')).toContain('enheter.csv: 2 enheter.');
    const bad = listed('Enhet;Enhets-id\nEken;E1\n;E2\nTallen;E1');
    expect(bad).toContain('Listan har 2 fel. Rätta dem och välj listan igen.');
    expect(bad).toContain('Rad 3: enhetens namn saknas.');
    expect(listed('Enhet\n')).toContain('Listan har inga enheter.');
  });
});
