/** Widely known features only: browsers complain in the console about names that they do not know. */
const refused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The guide copies text when a button is pressed, and uses nothing else that asks the reader. */
export const permissionsPolicy = [
  ...refused.map((feature) => `${feature}=()`),
  'clipboard-write=(self)',
].join(', ');
