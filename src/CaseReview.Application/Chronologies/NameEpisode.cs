using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Chronologies;
using CaseReview.Domain.Timetables;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Chronologies;

/// <summary>Names a key practice episode, or changes one.</summary>
[Requires(Permission.ManageCases)]
public sealed record NameEpisode : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Number of the episode; from the address. One that is not known adds one.</summary>
    public int Number { get; init; }

    /// <summary>The version that the form showed; 0 for a new one.</summary>
    public int Version { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>First UK local date.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last UK local date.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Why it matters.</summary>
    public string? WhyItMatters { get; init; }
}

/// <summary>Checks <see cref="NameEpisode"/>.</summary>
public sealed class NameEpisodeValidator : AbstractValidator<NameEpisode>
{
    /// <summary>Makes it.</summary>
    public NameEpisodeValidator()
    {
        RuleFor(x => x.Title).Given("Enter a title", "The title", ReturnText.ShortMaxLength);
        RuleFor(x => x.From).NotNull().WithMessage("Enter the first day of the episode");
        RuleFor(x => x.To).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Enter the last day of the episode")
            .Must((x, to) => x.From is null || to >= x.From).WithMessage("The last day must be the same as or after the first");
        RuleFor(x => x.WhyItMatters).Given("Enter why it matters", "Why it matters", ReturnText.LineMaxLength);
    }
}

/// <summary>Handles <see cref="NameEpisode"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who names it.</param>
/// <param name="clock">Now.</param>
public sealed class NameEpisodeHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<NameEpisode>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(NameEpisode command, CancellationToken ct)
    {
        var facts = new EpisodeFacts(command.Title!, command.WhyItMatters!, command.From!.Value, command.To!.Value);
        var known = await db.Set<KeyPracticeEpisode>().Where(x => x.CaseId == scope.CaseId).ToListAsync(ct);
        if (command.Version > 0)
        {
            var episode = known.Find(x => x.Number == command.Number) ?? throw new NotFound("key practice episode");
            if (episode.Version != command.Version && !episode.Says(facts))
            {
                var saved = new EpisodeFacts(episode.Title, episode.WhyItMatters, episode.From, episode.To);
                throw new StaleEdit("This key practice episode", InWords(saved), InWords(facts), episode.Version);
            }

            episode.Change(facts, user.Actor);
        }
        else if (!known.Any(x => x.RemovedAt is null && x.Says(facts)))
        {
            db.Set<KeyPracticeEpisode>().Add(KeyPracticeEpisode.Name(user.PartnershipId, scope.CaseId, known.Count + 1, facts, user.Actor, clock.GetUtcNow()));
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    private static string InWords(EpisodeFacts x) => $"{x.Title}\n{DateWords.Full(x.From)} to {DateWords.Full(x.To)}\n{x.WhyItMatters}";
}
