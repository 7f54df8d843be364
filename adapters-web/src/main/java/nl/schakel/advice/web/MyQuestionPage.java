package nl.schakel.advice.web;

/** One's own question, with its answer when there is one. */
record MyQuestionPage(QuestionView question) {

  String address() {
    return MyQuestionsController.PATH + "/" + question.id();
  }
}
