import type { ErrorPlace, ErrorWording } from '../errors';

const on = ({ sheet }: ErrorPlace): string => (sheet ? `bladet ”${sheet}”` : 'ett blad');
const table = ({ table: name }: ErrorPlace): string => (name ? `tabellen ”${name}”` : 'en tabell');
const item = ({ item: name }: ErrorPlace): string => (name ? `”${name}”` : 'det som behövs');
const what = (place: ErrorPlace): string => (place.table ? table(place) : place.sheet ? on(place) : item(place));
const say = (text: string) => () => text;
const start = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

const again = say('Vänta en stund och försök igen.');
const reopen = say('Stäng panelen, öppna den igen och försök på nytt.');
const support = say('Försök igen. Kvarstår felet, kontakta den som ansvarar för mallen.');
const smaller = say('Stäng andra stora arbetsböcker och försök igen.');
const newerExcel = say('Öppna arbetsboken i en nyare Excel eller i Excel på webben.');
const reread = say('Kör kommandot igen, så läses arbetsboken om.');

const tooLarge = say('Innehållet blev för stort för Excel att ta emot på en gång.');
const unknownHere = say('Den här versionen av Excel saknar något som kommandot behöver.');
const busy = say('Excel svarade inte i tid.');
const unexpected = say('Excel kunde inte utföra kommandot.');

export const errors: ErrorWording = {
  untouched: 'Arbetsboken är som den var.',
  partly: 'En del kan ha hunnit skrivas: ångra med Ctrl+Z eller kör kommandot igen.',
  happened: {
    AccessDenied: (p) => (p.sheet ? `${start(on(p))} är skyddat.` : 'Arbetsboken är skyddad eller öppnad som skrivskyddad.'),
    ActivityLimitReached: say('Excel har för mycket att göra just nu.'),
    ApiNotAvailable: unknownHere,
    ApiNotFound: unknownHere,
    BadPassword: say('Arbetsboken är skyddad med ett annat lösenord.'),
    Conflict: (p) => `Någon annan ändrade ${what(p)} samtidigt.`,
    GeneralException: unexpected,
    InsertDeleteConflict: (p) => `Rader eller kolumner kan inte flyttas på ${on(p)}.`,
    InvalidArgument: (p) =>
      p.sheet && !p.item ? `”${p.sheet}” kan inte vara namn på ett blad.` : 'Excel godtog inte det som skulle skrivas.',
    InvalidBinding: unexpected,
    InvalidOperation: unexpected,
    InvalidReference: (p) => `En cell som behövs på ${on(p)} finns inte längre.`,
    InvalidRequest: unexpected,
    InvalidSelection: say('Det som är markerat kan inte användas.'),
    ItemAlreadyExists: (p) => `${start(what(p))} finns redan i arbetsboken.`,
    ItemNotFound: (p) => `${start(what(p))} finns inte i arbetsboken.`,
    MemoryLimitReached: say('Minnet räckte inte.'),
    NotImplemented: unknownHere,
    RequestAborted: say('Excel avbröt kommandot.'),
    RequestPayloadSizeLimitExceeded: tooLarge,
    ResponsePayloadSizeLimitExceeded: tooLarge,
    ServiceNotAvailable: busy,
    Unauthenticated: say('Du är inte längre inloggad i Excel.'),
    UnsupportedFeature: (p) => `${start(on(p))} kan inte innehålla det som skulle skrivas.`,
    UnsupportedOperation: unknownHere,
    FilteredRangeConflict: (p) => `Ett filter är på i ${what(p)}.`,
    FormulaLengthExceedsLimit: say('En formel blev för lång.'),
    InactiveWorkbook: say('En annan arbetsbok ligger framför.'),
    InvalidOperationInCellEditMode: say('En cell är öppen för redigering.'),
    MergedRangeConflict: (p) => `Sammanslagna celler är i vägen på ${on(p)}.`,
    NonBlankCellOffSheet: (p) => `Ifyllda celler skulle hamna utanför ${on(p)}.`,
    OperationCellsExceedLimit: tooLarge,
    PivotTableRangeConflict: (p) => `En pivottabell är i vägen på ${on(p)}.`,
    RangeExceedsLimit: tooLarge,
    UndoNotSupported: say('Kommandot går inte att ångra i ett enda steg i den här arbetsboken.'),
    UnsupportedSheet: (p) => `${start(on(p))} är inget vanligt kalkylblad.`,
    PropertyNotLoaded: unexpected,
    InvalidObjectPath: unexpected,
    InvalidRequestContext: say('Ett blad togs bort medan kommandot pågick.'),
    InvalidOrTimedOutSession: say('Förbindelsen med Excel bröts.'),
    ColumnMissing: (p) => `Kolumnen ${item(p)} finns inte i ${table(p)}.`,
    DuplicateKey: (p) => `Två rader i ${table(p)} har samma nyckel, ${item(p)}.`,
    FileNotGiven: say('Excel lämnade inte ut arbetsbokens fil.'),
    FileUnreadable: say('Filen går inte att läsa: den är skadad, krypterad eller för stor.'),
    FindingChanged: (p) => `En anmärkning på ${on(p)} finns inte längre eller har fått andra siffror.`,
    NewerTemplate: (p) =>
      `Arbetsboken är gjord med en nyare mall${p.item ? ` (version ${p.item})` : ''} än den här versionen av Röda tråden kan skriva i.`,
    NotOurSheet: (p) => `${p.sheet ? `Bladet ”${p.sheet}”` : 'Ett blad med det namnet'} finns redan och är inte gjort av Röda tråden.`,
    OccupiedBelow: (p) => `Det står något under ${table(p)}, där nya rader behöver plats.`,
    ReasonMissing: () => 'En anmärkning kan inte accepteras utan motivering.',
    TextTooLong: (p) => `En text på ${on(p)} är längre än de 32 767 tecken som ryms i en cell.`,
    WriteLost: (p) => `Excel behöll inte allt som skrevs på ${on(p)}, troligen för att en cell öppnades för redigering.`,
  },
  remedy: {
    AccessDenied: (p) => (p.sheet ? 'Ta bort skyddet under Granska och försök igen.' : 'Spara en egen kopia och försök igen där.'),
    ActivityLimitReached: again,
    ApiNotAvailable: newerExcel,
    ApiNotFound: newerExcel,
    BadPassword: say('Ta bort skyddet under Granska och försök igen.'),
    Conflict: reread,
    GeneralException: support,
    InsertDeleteConflict: say('Ta bort sammanslagna celler eller tabeller som är i vägen och försök igen.'),
    InvalidArgument: (p) => (p.sheet && !p.item ? 'Välj ett namn på högst 31 tecken utan : \\ / ? * [ ] och försök igen.' : support()),
    InvalidBinding: reopen,
    InvalidOperation: say('Avsluta cellen du skriver i med Enter och försök igen.'),
    InvalidReference: reread,
    InvalidRequest: support,
    InvalidSelection: say('Markera en cell på bladet och försök igen.'),
    ItemAlreadyExists: say('Börja i en tom arbetsbok, eller byt namn på det som finns, och försök igen.'),
    ItemNotFound: say('Ångra borttagningen med Ctrl+Z, eller gör en ny mall och flytta över innehållet.'),
    MemoryLimitReached: smaller,
    NotImplemented: newerExcel,
    RequestAborted: again,
    RequestPayloadSizeLimitExceeded: support,
    ResponsePayloadSizeLimitExceeded: support,
    ServiceNotAvailable: again,
    Unauthenticated: say('Logga in och försök igen.'),
    UnsupportedFeature: newerExcel,
    UnsupportedOperation: newerExcel,
    FilteredRangeConflict: say('Rensa filtret och försök igen.'),
    FormulaLengthExceedsLimit: support,
    InactiveWorkbook: say('Klicka i den här arbetsboken och försök igen.'),
    InvalidOperationInCellEditMode: say('Avsluta cellen du skriver i med Enter och försök igen.'),
    MergedRangeConflict: say('Dela de sammanslagna cellerna och försök igen.'),
    NonBlankCellOffSheet: say('Flytta det som står längst ned eller längst till höger och försök igen.'),
    OperationCellsExceedLimit: support,
    PivotTableRangeConflict: say('Flytta pivottabellen och försök igen.'),
    RangeExceedsLimit: support,
    UndoNotSupported: say('Spara först, så finns en kopia att gå tillbaka till, och försök igen: då skrivs det ändå.'),
    UnsupportedSheet: say('Använd ett vanligt kalkylblad.'),
    PropertyNotLoaded: support,
    InvalidObjectPath: support,
    InvalidRequestContext: reread,
    InvalidOrTimedOutSession: reopen,
    ColumnMissing: say('Ångra med Ctrl+Z, eller ge kolumnen sitt namn igen.'),
    DuplicateKey: say('Ta bort den ena raden, eller töm dess nyckel, och försök igen.'),
    FileNotGiven: say('Lämna skyddad vy, spara arbetsboken och försök igen. På webben: spara en kopia på datorn och välj den filen här.'),
    FileUnreadable: say('Spara en kopia som .xlsx utan lösenord och försök med den.'),
    FindingChanged: say('Kontrollera igen och ta ställning till det som står nu.'),
    NewerTemplate: say(
      'Stäng panelen och öppna den igen, så hämtas den senaste versionen. Kvarstår det, kontakta den som ansvarar för mallen.',
    ),
    NotOurSheet: say('Byt namn på det bladet och försök igen.'),
    OccupiedBelow: say('Flytta det till ett annat blad och försök igen.'),
    ReasonMissing: say('Skriv varför den accepteras och försök igen.'),
    TextTooLong: say('Korta texten eller dela den på två rader.'),
    WriteLost: say('Avsluta cellen du skriver i med Enter och kör kommandot igen.'),
  },
};
