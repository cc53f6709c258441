/** An ISO 8601 duration in calendar units, such as `P3Y` or `P6M`. */
export const PERIOD = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
