/** Whether people can find, trust and act on numbers and predictions. */
export const data = `data and machine learning | data analytics pipeline dashboard model dataset ml warehouse etl metric bi table analyst ai training prediction llm dbt schema prompt feature inference eval

self-served-questions: the share of data questions that teams answer on their own
  +% product | self-service dashboard semantic-layer bi-tool data-catalogue data-training glossary data-mart metabase looker documentation data-portal sql-training tableau report power-bi | How many wait in a queue for an analyst?
dashboard-decisions: the share of managers who use their dashboard every week
  +% product | dashboard report kpi scorecard bi-tool metabase looker tableau executive-dashboard metric-tree visualisation alert analytics | Who decides by what we show?
data-on-time: the share of tables that are up to date by the start of work
  +% quality | pipeline etl orchestration airflow streaming freshness warehouse ingestion job kafka dbt cdc migration snowflake batch real-time | Are the numbers there when needed?
wrong-records: the error rate of our records
  -% quality | data-quality validation data-contract test master-data deduplication schema cleanup data-owner data-governance mdm crm-data great-expectations reference-data normalisation | How much of what we store is true?
data-faults-noticed: the number of data faults that users notice first
  -count quality | data-quality monitoring data-contract observability lineage test alert schema-registry data-test anomaly-detection on-call dbt | Who finds the faults: we or our readers?
data-trust: the share of decision makers who trust the numbers
  +% lagging people | data-governance definition semantic-layer single-source-of-truth glossary certified-dataset metric-definition documentation lineage reconciliation data-owner tracking-plan taxonomy metric | Do people still keep their own spreadsheet?
question-to-answer: the median time from question to answer
  -days quality | analyst self-service warehouse data-mart query notebook intake dashboard template ad-hoc data-request analysis data-catalogue feature-store | How old is the question when the answer comes?
found-data: the share of analysts who find the data they need without asking
  +% product | data-catalogue documentation glossary lineage data-portal metadata naming-convention ownership datahub data-dictionary search schema-documentation | How much time goes into looking?
slow-queries: the 95th percentile query time
  -seconds quality | warehouse index partitioning query clustering cache materialised-view optimisation database clickhouse bigquery data-lake lakehouse | How long do people stare at a spinner?
model-precision: the precision of the model's predictions
  +% quality | model training-data labelling fine-tuning feature classifier annotation evaluation baseline retraining active-learning transformer finetune dataset detector algorithm benchmark eval-harness vision | How often is the machine right?
forecast-error: the error of the forecast
  -% quality | forecast model forecasting feature time-series backtest prophet planner demand | How far off are we?
accepted-predictions: the share of predictions that people act on without correcting them
  +% product | model explanation prediction scoring human-review api deployment scorer copilot assistant override extraction classifier ui planner inference-service | Do those believe it for whom it was built?
wrong-answers: the share of the model's answers rated wrong
  -% quality | llm rag prompt guardrail evaluation eval-set chatbot retrieval assistant fine-tuning hallucination red-teaming refusal knowledge-base eval-harness citation golden-set agent | How often does it say what is not so?
drift-detection: the median time to notice that a model got worse
  -days quality | model-monitoring drift mlops retraining dashboard alert shadow-deployment model-registry evaluation champion-challenger | How long do we predict yesterday's world?
inference-cost: the cost per 1,000 predictions
  -money business | inference gpu distillation quantisation model batching cache serving model-size token prompt routing | What does one answer cost?
inference-time: the 95th percentile prediction time
  -ms quality | inference serving gpu distillation quantisation batching edge streaming model-server onnx latency | How long does the machine think?
label-agreement: the share of labels on which annotators agree
  +% quality | labelling annotation guideline gold-set label-tool training-data annotator labeller dataset | Do we agree on what is right? | Cohen's kappa
tested-decisions: the share of product changes decided by an experiment
  +% people | experiment a/b-test experimentation experiment-platform metric feature-flag causal holdout statistics | Do we know or do we guess?
model-to-production: the median time from idea to a model in production
  -weeks quality | mlops feature-store model-registry pipeline notebook training-pipeline ml-platform deployment experiment-tracking ci gpu-cluster reproducibility | How long does a good idea wait?
unequal-errors: the gap in error rate between groups of people
  -pp quality | fairness bias model-card dataset audit responsible-ai evaluation policy subgroup consent | For whom is it wrong?
data-cost: the cost of the data platform per active user
  -money lagging business | warehouse storage query snowflake bigquery cleanup retention compute data-lake licence unused-table legacy-pipeline | What does one reader cost?
`;
