const step = 1 << 18;

/** Reports how far the reading has come: now and then, and never backwards. */
export class Progress {
  private readonly total: number;
  private readonly report: (fraction: number) => void;
  private next = step;

  constructor(total: number, report: (fraction: number) => void) {
    this.total = total;
    this.report = report;
  }

  at(place: number): void {
    if (place < this.next) return;
    this.next = place + step;
    // What comes after the scan, reading and sorting the documents, takes a part of the time as well.
    this.report(Math.min(place / this.total, 1) * 0.7);
  }

  done(): void {
    this.report(1);
  }
}
