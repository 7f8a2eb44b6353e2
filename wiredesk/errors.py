"""The tree of all errors of Wiredesk.

WiredeskError                    the text is one line that says what to do
├── BrokerUnreachableError       no broker answers: retried, but for a first start
├── CanaryLostError              a canary did not come out in time: exit status 1
├── ChannelRefusedError          serve does not answer the canary as it should: it is lost
├── ConfigurationError           a setting, a topic or a right: ends the stage
│   ├── FaultyFileError          a file of configuration: a line for each fault
│   └── StoreError               the disk refuses a table's store
├── FeedError                    an address gives no feed now: asked again later
├── FolderError                  a folder of copy that can't be read, or its files not moved
├── GoldError                    a file of gold or of predictions that can't be scored
├── HolderError                  no such site or agency, or no name for one
├── LocalBrokerError             no local Kafka can be started
│   └── PortTakenError           another process listens on its port: tried again
├── NoPageError                  a process gives no metrics: `wiredesk top` ends
├── NoSuchArticleError           nothing is known of an article, or it is not held
├── NoSuchCorrespondentError     no profile has the id or the name
├── NoSuchKillError              no such kill is unresolved, or it is open which article it means
├── NoSuchLetterError            no dead letter lies there
├── NoSuchReceiptsError          no kill has the id
├── NoSuchStretchError           a stretch of the raw log that is too long to be replayed
├── NothingToMendError           no broken record of a table has the key
├── PartitionHaltedError         waits for a person to mend something, and for a restart
│   ├── BrokenTableError         a table that is needed can't be read
│   ├── DeadLetterLimitError     nearly all records would be dead letters
│   └── OffsetPastEndError       the log ends before the committed offset
├── PartitionLostError           another owner has it: wait for a new assignment
├── RebuildError                 the transaction failed: build a new producer and replay
│   ├── MisplacedError           the log has no such offset: find out where to read
│   └── StoreDamagedError        a table's store on disk is damaged: dropped and read back anew
├── StalledError                 work waits and none is done: ends the process
├── StateError                   a site does not say what it shows, or never asks
├── StoreLockedError             another process has a table's store: it is left alone
├── TooMuchToReadAgainError      more articles would be updated than a person has allowed
├── UnreadableFileError          a file of copy that can't be read
├── UnusedPartitionError         no record is placed on the partition: its owner rests
└── WebhookError                 a webhook that can't be had, or does not do as it has to
BearerRefusedError               a token of an issuer that does not hold: 401
└── UnknownKeyError              no key that is known has signed it: the issuer is asked again
ExpiredError                     the topic has not what a cursor points to: 410
IssuerUnreachableError           an issuer's keys can't be had: 503 to tokens, keys work
KeyInUseError                a request with the same Idempotency-Key is being answered: 409
KeyUsedError                 an Idempotency-Key came with other copy before: 422
NoRoomError                  too much copy is on its way to Kafka: 503
ProblemError                     an answer of serve that is an error
ReaderEndedError                 a process that reads records ended: replaced, or a dead letter
SiteRefusedError                 a site was disabled while it was read to: its stream ends
TooSlowError                     a search of the board takes too long: 400
TooManyError                     a site asks too often, or has too many streams: 429
UnclearEndError                  the end of an embargo that is not sure: the item is held
UnreadableCopyError              copy that no format reads: a dead letter, with a reason
ValueError
├── AddressError                 an address that no webhook may have: it is not connected to
├── DecompressionError           a batch of records that can't be decompressed: a dead letter
├── CursorError                  a text that is no cursor of serve: 400
├── FilterError                  a filter of a request that can't be meant: 400
├── MalformedRecordError         a record that is not as its schema says: a dead letter
├── ReceiptError                 a text that is no receipt of the source that asks: 404
├── SealError                    a cookie of the board that was not sealed with its key: 401, or 400
├── SecretError                  no key for webhooks, or another than before: nothing is signed
└── WordsError                   words that the board can't search for: 400
TimeoutError
└── SlowBodyError                the body of a request to serve does not come in time: 408
OSError
└── TokenError                   no token for the broker now: aiokafka connects again
    └── TokenRefusedError        none before something has been mended: a ConfigurationError says so
RuntimeError
├── BrokenModelError             the entity model can't be loaded: a ConfigurationError says so
└── MissingPipelineError         the spaCy pipeline isn't installed: likewise

Whatever else a handler raises is a defect: its record becomes a dead letter, `stage-defect`.
Whatever else reaches the command line, but for OSError, is one too: exit status 70.
"""
