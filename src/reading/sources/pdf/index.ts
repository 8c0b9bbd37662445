export { sourceOfPdf, type PdfOptions } from './pdf-source';
