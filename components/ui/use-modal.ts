import { type ComponentProps, useLayoutEffect, useRef } from 'react';

/**
 * A `<dialog>` that is shown above everything as long as it is in the document; nothing beside it can be reached. The focus goes
 * back to where it was.
 *
 * @param onClose the author is done with it: Escape or, where `closedby` says so, a click beside it
 */
export function useModal(
  onClose: () => void,
): Pick<ComponentProps<'dialog'>, 'ref' | 'onCancel' | 'onKeyDown'> {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return {
    ref,
    // It is taken out of the document then, which closes it.
    onCancel: (event) => {
      event.preventDefault();
      onClose();
    },
    onKeyDown: (event) => {
      if (event.key !== 'Escape') return;
      // Escape would close the whole popup.
      event.preventDefault();
      onClose();
    },
  };
}
