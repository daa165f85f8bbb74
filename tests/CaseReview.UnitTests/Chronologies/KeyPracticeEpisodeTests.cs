using CaseReview.Domain.Chronologies;
using CaseReview.Domain.Common;
using CaseReview.Testing.AgencyReturns;

namespace CaseReview.UnitTests.Chronologies;

[Trait("Requirement", "D-RR-08")]
public sealed class KeyPracticeEpisodeTests
{
    private static readonly PartnershipId Partnership = new(Guid.Parse("0198a000-0000-7000-8000-0000000000aa"));
    private static readonly EpisodeFacts Bruise = new("A bruise seen", "No strategy discussion followed", new DateOnly(2026, 10, 20), new DateOnly(2026, 10, 21));

    [Fact]
    public void It_is_named_changed_and_removed_and_the_same_again_raises_nothing()
    {
        var episode = Named(Bruise);

        episode.Change(Bruise with { Title = " A bruise seen " }, ReturnRequestBuilder.Officer);
        episode.Change(Bruise with { To = new DateOnly(2026, 10, 25) }, ReturnRequestBuilder.Officer);
        episode.Remove(ReturnRequestBuilder.Officer, ReturnRequestBuilder.AskedAt);
        episode.Remove(ReturnRequestBuilder.Officer, ReturnRequestBuilder.AskedAt);

        Assert.Equal([typeof(EpisodeNamed), typeof(EpisodeChanged), typeof(EpisodeRemoved)], episode.Events.Select(x => x.GetType()));
        Assert.Throws<RuleViolation>(() => episode.Change(Bruise, ReturnRequestBuilder.Officer));
    }

    [Fact]
    public void It_needs_a_title_and_ends_on_or_after_the_day_it_begins()
    {
        Assert.Throws<RuleViolation>(() => Named(Bruise with { Title = " " }));
        Assert.Throws<RuleViolation>(() => Named(Bruise with { To = new DateOnly(2026, 10, 19) }));
    }

    [Fact]
    public void A_note_is_written_once_and_taken_away_by_leaving_it_empty()
    {
        var note = EntryNote.On(Partnership, Guid.Empty, 1, 2, ReturnRequestBuilder.AskedAt);

        note.Write("Ask why", true, ReturnRequestBuilder.Officer, ReturnRequestBuilder.AskedAt);
        note.Write("Ask why ", true, ReturnRequestBuilder.Officer, ReturnRequestBuilder.AskedAt);
        note.Write("", false, ReturnRequestBuilder.Officer, ReturnRequestBuilder.AskedAt);

        Assert.Equal(2, note.Events.Count);
        Assert.DoesNotContain("Ask", note.Events[0].Summary, StringComparison.Ordinal);
        Assert.Throws<RuleViolation>(() => note.Write(new string('x', 2_001), false, ReturnRequestBuilder.Officer, ReturnRequestBuilder.AskedAt));
    }

    private static KeyPracticeEpisode Named(EpisodeFacts facts) =>
        KeyPracticeEpisode.Name(Partnership, Guid.Empty, 1, facts, ReturnRequestBuilder.Officer, ReturnRequestBuilder.AskedAt);
}
