using LowBackHip.Reasoning;

namespace LowBackHip.Tests.Generators;

/// <summary>Somebody to interview.</summary>
/// <param name="Known">What is known before the first question.</param>
/// <param name="Says">What the person answers when asked.</param>
/// <param name="Rest">What anything else is: absent or unsure.</param>
internal sealed record Interviewee(Presentation Known, Presentation Says, FindingStatus Rest)
{
    /// <summary>The interview at the beginning, after each answer, and at the end.</summary>
    internal List<Interview> Talk(Evaluator evaluator, InterviewOptions? options = null)
    {
        var talk = new List<Interview> { Interview.Begin(evaluator, options, Known) };
        while (talk[^1].Next is not null)
        {
            // Every question can be asked once, and no screen is empty.
            Assert.True(talk.Count <= evaluator.Catalog.Findings.Length + Enum.GetValues<BasicFact>().Length, "The interview does not end.");
            talk.Add(talk[^1].Answer(Says, Rest));
        }

        return talk;
    }

    public override string ToString() => $"Known {Clinical.Say(Known)}, says {Clinical.Say(Says)}, anything else {Rest}.";
}
