import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

interface Disclosure {
  readonly isOpen: boolean;
  /** False from Escape until the pointer comes anew: what a pointer opened can be dismissed (WCAG 1.4.13). */
  readonly isHoverable: boolean;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly toggle: () => void;
  readonly allowHover: () => void;
}

/** A button and what it opens: Escape closes and gives the focus back, leaving by pointer or keyboard closes. */
export function useDisclosure(): Disclosure {
  const [isOpen, setOpen] = useState(false);
  const [isHoverable, setHoverable] = useState(true);
  const button = useRef<HTMLButtonElement>(null);
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const isInside = (target: EventTarget | null): boolean =>
      frame.current?.contains(target as Node) ?? false;
    const closeOutside = ({ target }: Event): void => {
      if (!isInside(target)) setOpen(false);
    };
    const closeByEscape = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      setOpen(false);
      setHoverable(false);
      if (isInside(document.activeElement)) button.current?.focus();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('keydown', closeByEscape);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('keydown', closeByEscape);
    };
  }, []);

  const toggle = useCallback(() => setOpen((was) => !was), []);
  const allowHover = useCallback(() => setHoverable(true), []);
  return { isOpen, isHoverable, button, frame, toggle, allowHover };
}
