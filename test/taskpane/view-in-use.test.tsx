import { fetchView } from '../../src/taskpane/fetched-view';
import { ViewInUse } from '../../src/taskpane/view-in-use';
import { halfway } from './support/overview';
import { readAloud } from './support/read-aloud';
import { viewProps } from './support/view-props';

const pane = () => readAloud(<ViewInUse id="home" arrival={0} props={viewProps(halfway)} />);

describe('a view whose code is fetched', () => {
  it('is there in the first drawing once its code is, without an empty place before it', async () => {
    expect(pane()).toBe('');
    await fetchView('home');
    expect(pane()).toContain('Att göra till 11 september 2026');
  });
});
