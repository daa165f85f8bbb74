using MediatR;

namespace CaseReview.Application.Common;

/// <summary>
/// A message that looks for what is due now and does it: a reminder, an escalation. The reminders job sends every one of these in every
/// partnership, again and again, so each must find nothing to do the second time. Found by type: a public constructor without arguments is all it takes.
/// </summary>
public interface ISweep : IRequest;

/// <summary>A sweep that sends what the others have gathered, so it comes after them.</summary>
public interface IClosingSweep : ISweep;
