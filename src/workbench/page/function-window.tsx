import { type ReactElement } from 'react';

declare global {
  interface Window {
    /** Calls a function that the window's add-in has associated; told when the add-in says that it is done. Set by the stand-in for office.js. */
    __callFunction?: (name: string, completed: () => void) => void;
  }
}

interface Props {
  readonly url: string;
  readonly name: string;
  readonly onCompleted: () => void;
}

/** A window without anything to see, made for one press of a button and gone when the function is completed, as in Excel on the desktop. */
export function FunctionWindow({ url, name, onCompleted }: Props): ReactElement {
  return (
    <iframe
      hidden
      title={name}
      src={url}
      onLoad={({ currentTarget: { contentWindow } }) => {
        if (contentWindow?.__callFunction) contentWindow.__callFunction(name, onCompleted);
        else onCompleted();
      }}
    />
  );
}
