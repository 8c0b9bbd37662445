import { strikeEveryRequest } from './support/every-request';
import { sheetScenes } from './support/scenes';

jest.setTimeout(180_000);

describe('a failure at a request of a command that lays down sheets', () => strikeEveryRequest(sheetScenes, 0));
