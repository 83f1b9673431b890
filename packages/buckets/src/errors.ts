import { SluiswachtError } from '@sluiswacht/model'

/** What was given is no place in a store. */
export class BucketAddressWrong extends SluiswachtError {
  readonly code = 'ERR_BUCKET_ADDRESS'
  constructor(options?: ErrorOptions) {
    super(
      {
        nl: 'Dit is geen adres van een bucket. Schrijf het als s3://bucket of s3://bucket/map, en het adres van de opslag (--s3-endpoint of AWS_ENDPOINT_URL) als https://server.',
        en: 'This is no address of a bucket. Write it as s3://bucket or s3://bucket/folder, and the address of the store (--s3-endpoint or AWS_ENDPOINT_URL) as https://server.',
      },
      options,
    )
  }
}

/** There is no access key. */
export class BucketKeyMissing extends SluiswachtError {
  readonly code = 'ERR_BUCKET_KEY_MISSING'
  constructor(options?: ErrorOptions) {
    super(
      {
        nl: 'Er is geen toegangssleutel voor de opslag. Zet AWS_ACCESS_KEY_ID en AWS_SECRET_ACCESS_KEY in de omgeving, of geef een bestand met --s3-credentials.',
        en: 'There is no access key for the store. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment, or give a file with --s3-credentials.',
      },
      options,
    )
  }
}

/** The store refuses the access key, or what it may do. `answer`: the store's own code, such as `AccessDenied`. */
export class BucketAccessRefused extends SluiswachtError {
  readonly code = 'ERR_BUCKET_ACCESS'
  constructor(host: string, answer: string, options?: ErrorOptions) {
    super(
      {
        nl: `De opslag ${host} weigert de toegang (${answer}). Controleer de toegangssleutel, of die s3:ListBucket en s3:GetObject mag, en of de klok van deze machine klopt.`,
        en: `The store ${host} refuses access (${answer}). Check the access key, whether it may do s3:ListBucket and s3:GetObject, and whether this machine’s clock is right.`,
      },
      options,
    )
  }
}

/** There is no such bucket. */
export class BucketMissing extends SluiswachtError {
  readonly code = 'ERR_BUCKET_MISSING'
  constructor(bucket: string, host: string, options?: ErrorOptions) {
    super(
      {
        nl: `De bucket ${bucket} bestaat niet in de opslag ${host}. Controleer de naam, en --s3-endpoint (of AWS_ENDPOINT_URL).`,
        en: `There is no bucket ${bucket} in the store ${host}. Check the name, and --s3-endpoint (or AWS_ENDPOINT_URL).`,
      },
      options,
    )
  }
}

/** The bucket is in another region. */
export class BucketRegionWrong extends SluiswachtError {
  readonly code = 'ERR_BUCKET_REGION'
  constructor(bucket: string, region: string | null, options?: ErrorOptions) {
    const [nl, en] = region === null ? ['', ''] : [`, namelijk ${region}`, `, namely ${region}`]
    super(
      {
        nl: `De bucket ${bucket} is in een andere regio${nl}. Geef die met --s3-region of AWS_REGION.`,
        en: `The bucket ${bucket} is in another region${en}. Give it with --s3-region or AWS_REGION.`,
      },
      options,
    )
  }
}

/** The store does not answer, or keeps saying that it cannot. */
export class BucketAway extends SluiswachtError {
  readonly code = 'ERR_BUCKET_AWAY'
  constructor(host: string, options?: ErrorOptions) {
    super(
      {
        nl: `De opslag ${host} is niet bereikbaar of overbelast. Controleer adres en certificaat (--s3-endpoint, --s3-ca) of wacht, en geef de opdracht opnieuw: die gaat verder waar hij was.`,
        en: `The store ${host} cannot be reached or is overloaded. Check address and certificate (--s3-endpoint, --s3-ca) or wait, and give the command again: it goes on where it was.`,
      },
      options,
    )
  }
}

/** What answers does not speak S3. */
export class BucketAnswerWrong extends SluiswachtError {
  readonly code = 'ERR_BUCKET_ANSWER'
  constructor(host: string, options?: ErrorOptions) {
    super(
      {
        nl: `${host} antwoordt niet zoals een S3-opslag. Is dit het adres van de API en niet van het beheerscherm?`,
        en: `${host} does not answer as an S3 store does. Is this the address of the API and not of its console?`,
      },
      options,
    )
  }
}

/** Why one object cannot be read: codes of the advice table. */
export type ObjectProblem = 'not-found' | 'no-permission' | 'changed' | 'read-error'

/** One object cannot be read; others may. Its key is not told: it may be the name of a person. */
export class ObjectUnreadable extends SluiswachtError {
  readonly code = 'ERR_OBJECT_UNREADABLE'
  readonly problem: ObjectProblem
  constructor(problem: ObjectProblem, options?: ErrorOptions) {
    super(
      {
        nl: `Een object in de opslag is niet te lezen (${problem}).`,
        en: `An object in the store cannot be read (${problem}).`,
      },
      options,
    )
    this.problem = problem
  }
}
