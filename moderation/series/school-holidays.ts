import type { Rest } from './rests.ts'

/**
 * School holidays of four school years, as a municipality finds them before it has entered its own.
 *
 * Where they come from, honestly: there is no national list. Each school organiser decides its own terms (skolförordningen
 * 2011:185, 3 kap. 2–3 §§). These rows were reckoned in November 2026 from what is usual: autumn in week 44, winter in week 9
 * (it moves from week 7 to 12 over the country; Umeå has week 10), Easter in Holy Week (others take the week after), Christmas
 * and summer to the nearest days. So they are only a start, and the page says so until staff have entered their own.
 */
export const usualSchoolHolidays: readonly Rest[] = [
  holiday('Höstlov', '2026-10-26', '2026-10-30'),
  holiday('Jullov', '2026-12-21', '2027-01-08'),
  holiday('Sportlov', '2027-03-01', '2027-03-05'),
  holiday('Påsklov', '2027-03-22', '2027-03-25'),
  holiday('Sommarlov', '2027-06-12', '2027-08-17'),
  holiday('Höstlov', '2027-11-01', '2027-11-05'),
  holiday('Jullov', '2027-12-21', '2028-01-10'),
  holiday('Sportlov', '2028-02-28', '2028-03-03'),
  holiday('Påsklov', '2028-04-10', '2028-04-13'),
  holiday('Sommarlov', '2028-06-10', '2028-08-16'),
  holiday('Höstlov', '2028-10-30', '2028-11-03'),
  holiday('Jullov', '2028-12-21', '2029-01-09'),
  holiday('Sportlov', '2029-02-26', '2029-03-02'),
  holiday('Påsklov', '2029-03-26', '2029-03-29'),
  holiday('Sommarlov', '2029-06-12', '2029-08-15'),
  holiday('Höstlov', '2029-10-29', '2029-11-02'),
  holiday('Jullov', '2029-12-21', '2030-01-09'),
  holiday('Sportlov', '2030-02-25', '2030-03-01'),
  holiday('Påsklov', '2030-04-15', '2030-04-18'),
  holiday('Sommarlov', '2030-06-12', '2030-08-15'),
]

function holiday(name: string, from: string, to: string): Rest {
  return { kind: 'school-holiday', name, from, to }
}
